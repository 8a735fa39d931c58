# frozen_string_literal: true

require_relative "lives_context"

RSpec.describe "Lives of topics and categories" do
  include_context "with lives of accounts"

  describe "a topic that is" do
    it "moved to another category has its vote recounted by the marks there" do
      vote.cast(by: ben, choice: "+1")
      elsewhere = Fabricate(:category)
      mark(ben, category: elsewhere)
      mark(ada, binding: false, category: category)
      expect(ballots_of(vote)).to contain_exactly(["ada", "+1", false], ["ben", "+1", false])

      topic.reload.change_category_to_id(elsewhere.id)
      expect(ballots_of(vote)).to contain_exactly(["ada", "+1", true], ["ben", "+1", true])
      expect(binding_plus(vote)).to eq(2)
    end

    def audiences(messages)
      messages.map { |message| [message.user_ids, message.group_ids] }
    end

    it "made private has its vote seen, cast in and heard of only by those who may" do
      topic.reload.change_category_to_id(Fabricate(:private_category, group: committers).id)
      expect(cast_by(ben)).to eq(404)
      get "/binding-votes/#{vote.id}.json"
      expect(response.status).to eq(404)

      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { cast_by(ada) }
      expect(response.status).to eq(200)
      expect(audiences(messages)).to eq([[[ada.id], nil], [nil, [committers.id]]])
    end

    it "in a category that becomes private likewise" do
      category.set_permissions(committers => :full)
      category.save!
      expect(cast_by(ben)).to eq(404)

      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { cast_by(ada) }
      expect(audiences(messages)).to eq([[[ada.id], nil], [nil, [committers.id]]])
    end

    it "made a personal message has its vote seen and heard of only by those in it" do
      topic.update!(archetype: Archetype.private_message, category_id: nil, subtype: "user_to_user")
      topic.allowed_users << ada
      expect(cast_by(ben)).to eq(404)

      messages = MessageBus.track_publish("/binding-votes/#{topic.id}") { close(vote.reload) }
      expect(messages.sole.group_ids).to eq(nil)
      expect(messages.sole.user_ids).to include(ada.id, admin.id)
      expect(messages.sole.user_ids).not_to include(ben.id)
    end

    it "deleted has its vote closed at its time, of which only admins hear" do
      topic.reload.trash!(admin)
      freeze_time vote.closes_at + 1.minute
      messages =
        MessageBus.track_publish("/binding-votes/#{topic.id}") do
          Jobs::DiscourseBindingVote::CloseEndedVotes.new.execute({})
        end

      expect(vote.reload.outcome).to eq("too_few")
      expect(ballots_of(vote)).to eq([["ada", "+1", true]])
      expect(messages.map(&:group_ids).uniq).to eq([[Group::AUTO_GROUPS[:admins]]])
      expect(cast_by(ben)).to eq(404)
    end
  end

  describe "a category that is deleted" do
    it "leaves its marks in the history, where they reach nothing" do
      vote.cast(by: ben, choice: "+1")
      kept = mark(ben, category: category)
      expect(binding_plus(vote)).to eq(2)

      topic.reload.change_category_to_id(Fabricate(:category).id)
      category.reload.destroy!
      expect(binding_plus(vote)).to eq(1)
      expect(kept.reload).to have_attributes(standing?: true, category_id: category.id)
    end

    it "does not reach the categories that were below it any more" do
      child = Fabricate(:category, parent_category: category)
      topic.reload.change_category_to_id(child.id)
      vote.cast(by: ben, choice: "+1")
      mark(ben, category: category)
      expect(binding_plus(vote)).to eq(2)

      child.update!(parent_category: nil)
      category.reload.destroy!
      expect(binding_plus(vote)).to eq(1)
    end

    it "lets its marks be lifted by those who keep the roster everywhere" do
      kept = mark(ben, category: category)
      topic.reload.change_category_to_id(Fabricate(:category).id)
      category.reload.destroy!
      sign_in(admin)
      delete "/binding-votes/marks/#{kept.id}.json"
      expect(response.status).to eq(200)
      expect(kept.reload).not_to be_standing
    end
  end
end
