// Generated from src/admin/templates/admin-plugins/show/discourse-binding-vote-kinds.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import BindingVoteKinds from "../../../components/binding-vote-kinds";

const KindsPage = template(`<BindingVoteKinds />`, {
  scope: () => ({ BindingVoteKinds }),
});

export default KindsPage;
