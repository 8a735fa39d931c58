// Generated from src/admin/components/binding-voters/site-groups.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import AdminSection from "../forms/admin-section";
import PurposeGroups from "./purpose-groups";

const SiteGroups = template(
  `<AdminSection @title="binding_vote.admin.groups.title">
  <dl class="binding-vote-admin__groups">
    <PurposeGroups @purpose="binding" @said={{@groups.binding}} />
    <PurposeGroups @purpose="opener" @said={{@groups.opener}} />
    <PurposeGroups @purpose="roster" @said={{@groups.roster}} />
  </dl>
</AdminSection>`,
  {
    scope: () => ({ AdminSection, PurposeGroups }),
  }
);

export default SiteGroups;
