// Generated from src/discourse/components/finding/category-badge.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { trustHTML } from "@ember/template";

export default class CategoryBadge extends Component {
  get style() {
    const color = this.args.category.color.replace(/[^0-9a-f]/gi, "");
    return trustHTML(`--category-badge-color: #${color};`);
  }

  static {
    template(
      `<span class="badge-category__wrapper">
  <span class="badge-category --style-square" style={{this.style}}>
    <span class="badge-category__name"><bdi>{{@category.name}}</bdi></span>
  </span>
</span>`,
      {
        component: this,
        scope: () => ({}),
      }
    );
  }
}
