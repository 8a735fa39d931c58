// Generated from src/admin/templates/admin-plugins/show/discourse-binding-vote.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import BindingVoteAdmin from "../../../components/binding-vote-admin";

const AdminPage = template(`<BindingVoteAdmin />`, {
  scope: () => ({ BindingVoteAdmin }),
});

export default AdminPage;
