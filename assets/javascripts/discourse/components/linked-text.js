// Generated from src/discourse/components/linked-text.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { linkedText } from "../lib/linked-text";

const LinkedText = template(
  `{{~#each (linkedText @text) as |piece|~}}
  {{~#if piece.href~}}
    <a href={{piece.href}} rel="nofollow ugc noopener">{{piece.text}}</a>
  {{~else~}}
    {{~piece.text~}}
  {{~/if~}}
{{~/each~}}`,
  {
    scope: () => ({ linkedText }),
  }
);

export default LinkedText;
