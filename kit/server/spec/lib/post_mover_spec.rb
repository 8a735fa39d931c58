# frozen_string_literal: true

RSpec.describe PostMover do
  fab!(:moderator)
  fab!(:topic)
  fab!(:first_post) { Fabricate(:post, topic: topic) }
  fab!(:reply) { Fabricate(:post, topic: topic) }
  fab!(:other_topic) { Fabricate(:post).topic }

  def move(*posts, **opts)
    topic.move_posts(moderator, posts.map(&:id), destination_topic_id: other_topic.id, **opts)
  end

  def timer
    topic.topic_timers.find_by(status_type: TopicTimer.types[:delete])
  end

  it "moves replies and copies the first post, and keeps where they went" do
    move(first_post, reply)

    expect(first_post.reload.topic_id).to eq(topic.id)
    expect(reply.reload).to have_attributes(topic_id: other_topic.id, post_number: 3)
    moves = MovedPost.where(old_topic_id: topic.id).order(:id)
    expect(moves.pluck(:old_post_number, :new_post_number, :full_move)).to eq(
      [[1, 2, true], [2, 3, true]],
    )
    expect(Post.find(moves.first.new_post_id)).to have_attributes(
      topic_id: other_topic.id,
      raw: first_post.raw,
    )
  end

  it "tells of the move before the transaction ends, once the topic is closed" do
    told = nil
    DiscourseEvent.on(:posts_moved, &(note = ->(**) { told = [timer, topic.reload.closed] }))
    move(first_post, reply)
    DiscourseEvent.off(:posts_moved, &note)

    expect(told).to match([be_present, true])
  end

  it "closes and deletes only a topic of which all posts go" do
    move(reply)
    expect(topic.reload).to be_open
    expect(timer).to eq(nil)
    expect(MovedPost.last.full_move).to eq(false)
  end

  it "deletes it at once, later or not at all, as the forum has set" do
    SiteSetting.delete_merged_stub_topics_after_days = 0
    move(first_post, reply)
    expect(Topic.exists?(topic.id)).to eq(false)
  end

  it "deletes nothing where the forum does not want it, or the original is frozen" do
    move(first_post, reply, freeze_original: true)
    expect(topic.reload).to be_closed
    expect(timer).to eq(nil)
    expect(reply.reload.topic_id).to eq(topic.id)

    SiteSetting.delete_merged_stub_topics_after_days = -1
    move(first_post, reply)
    expect(timer).to eq(nil)
  end
end
