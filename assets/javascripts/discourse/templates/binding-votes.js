// Generated from src/discourse/templates/binding-votes.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import BindingVoteList from "../components/finding/binding-vote-list";

const VotesPage = template(`<BindingVoteList @listing={{@model}} />`, {
  scope: () => ({ BindingVoteList }),
});

export default VotesPage;
