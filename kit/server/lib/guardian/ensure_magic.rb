# frozen_string_literal: true

# Stands in for lib/guardian/ensure_magic.rb of Discourse. Left out: nothing that a plugin meets.
# `ensure_x!` is there for every `x?` of a guardian.
module EnsureMagic
  def method_missing(name, *args, &block)
    question = :"#{name.to_s.delete_prefix("ensure_").delete_suffix("!")}?"
    return super if !name.to_s.match?(/\Aensure_.+!\z/) || !respond_to?(question)

    raise Discourse::InvalidAccess, "#{question} failed" if !public_send(question, *args, &block)
  end

  def respond_to_missing?(*)
    super
  end

  def ensure_can_see!(obj)
    raise Discourse::InvalidAccess, "Can't see #{obj}" if !can_see?(obj)
  end
end
