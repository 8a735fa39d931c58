// Generated from src/discourse/components/timeline/picture.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { cached, tracked } from "@glimmer/tracking";
import { on } from "@ember/modifier";
import { action } from "@ember/object";
import { modifier } from "ember-modifier";
import { i18n } from "discourse-i18n";
import Drawing from "../../lib/timeline/drawing";
import { changeLine } from "../../lib/timeline/wording";
import Chart from "./chart";

const KEYS = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  PageDown: (at) => at - 10,
  PageUp: (at) => at + 10,
  Home: () => 0,
  End: (_at, last) => last,
};

export default class Picture extends Component {
  @tracked
  width = 0;

  @tracked
  font = 0;

  @tracked
  chosenId = null;

  measure = modifier((element) => {
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        this.width = element.clientWidth;
        this.font = parseFloat(getComputedStyle(element).fontSize);
      });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  });

  @cached
  get drawing() {
    const { timeline, rule } = this.args;
    return this.width > 0
      ? new Drawing(timeline, rule, this.width, this.font)
      : null;
  }

  get last() {
    return this.args.timeline.moments.length - 1;
  }

  get index() {
    const { moments } = this.args.timeline;
    const found = moments.findIndex(({ id }) => id === this.chosenId);
    return found < 0 ? this.last : found;
  }

  get number() {
    return this.index + 1;
  }

  get line() {
    return changeLine(this.args.timeline.moments[this.index]);
  }

  get pointer() {
    return this.drawing.points[this.index].x;
  }

  get thinned() {
    const { moments, total } = this.args.timeline;
    return moments.length < total
      ? i18n("binding_vote.timeline.thinned", {
          shown: moments.length,
          total,
        })
      : "";
  }

  @action
  press(event) {
    const to = KEYS[event.key]?.(this.index, this.last);
    if (to !== void 0 && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      this.choose(Math.min(Math.max(to, 0), this.last));
    }
  }

  @action
  point(event) {
    const { left } = event.currentTarget.getBoundingClientRect();
    this.choose(this.drawing.nearest(event.clientX - left));
  }

  choose(index) {
    this.chosenId = this.args.timeline.moments[index].id;
  }

  static {
    template(
      `<div class="binding-vote__picture" dir="ltr" {{this.measure}}>
  {{#if this.drawing}}
    {{#let this.drawing as |drawing|}}
      <div
        class="binding-vote__moments"
        role="slider"
        tabindex="0"
        aria-label={{i18n "binding_vote.timeline.moments"}}
        aria-valuemin="1"
        aria-valuemax={{drawing.points.length}}
        aria-valuenow={{this.number}}
        aria-valuetext={{this.line}}
        {{on "keydown" this.press}}
        {{on "pointermove" this.point}}
        {{on "click" this.point}}
      >
        <Chart
          @drawing={{drawing}}
          @width={{this.width}}
          @pointer={{this.pointer}}
        />
      </div>
      <p class="binding-vote__readout" dir="auto" aria-hidden="true">
        {{this.line}}
      </p>
      {{#if drawing.key}}
        <ol class="binding-vote__key" dir="auto">
          {{#each drawing.key as |mark|}}
            <li>{{mark}}</li>
          {{/each}}
        </ol>
      {{/if}}
      <p class="binding-vote__legend" dir="auto">
        {{drawing.legend}}
        {{this.thinned}}
      </p>
    {{/let}}
  {{/if}}
</div>`,
      {
        component: this,
        scope: () => ({ i18n, on, Chart }),
      }
    );
  }
}
