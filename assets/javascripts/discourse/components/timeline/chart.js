// Generated from src/discourse/components/timeline/chart.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import { concat } from "@ember/helper";

const Chart = template(
  `{{#let @drawing.chart as |chart|}}
  <svg
    class="binding-vote__chart"
    aria-hidden="true"
    width={{@width}}
    height={{chart.height}}
  >
    {{#each chart.numbers as |number|}}
      <line
        class="binding-vote__grid"
        x1={{chart.left}}
        x2={{chart.right}}
        y1={{number.y}}
        y2={{number.y}}
      />
      <text
        class="binding-vote__number"
        x={{@drawing.numbersEnd}}
        y={{number.y}}
      >{{number.text}}</text>
    {{/each}}
    {{#each @drawing.dates as |date|}}
      <line
        class="binding-vote__date-line"
        x1={{date.x}}
        x2={{date.x}}
        y1={{chart.bottom}}
        y2={{@drawing.datesTop}}
      />
      <text
        class="binding-vote__date"
        x={{date.textX}}
        y={{@drawing.datesY}}
      >{{date.text}}</text>
    {{/each}}
    {{#each @drawing.marks as |mark|}}
      <line
        class={{concat "binding-vote__mark --" mark.kind}}
        x1={{mark.x}}
        x2={{mark.x}}
        y1={{chart.top}}
        y2={{chart.bottom}}
      />
    {{/each}}
    <path class="binding-vote__area --plus" d={{@drawing.plusArea}} />
    <path class="binding-vote__area --minus" d={{@drawing.minusArea}} />
    <line
      class="binding-vote__zero"
      x1={{chart.left}}
      x2={{chart.right}}
      y1={{chart.zero}}
      y2={{chart.zero}}
    />
    <path class="binding-vote__needed" d={{chart.needed}} />
    <path class="binding-vote__line --minus" d={{chart.minus}} />
    <path class="binding-vote__line --plus" d={{chart.plus}} />
    {{#if @drawing.showsPoints}}
      {{#each @drawing.points as |point|}}
        <path
          class={{concat "binding-vote__point --" point.kind}}
          d={{point.shape}}
        />
      {{/each}}
    {{/if}}
    <line
      class="binding-vote__pointer"
      x1={{@pointer}}
      x2={{@pointer}}
      y1={{chart.top}}
      y2={{chart.bottom}}
    />
    {{#each @drawing.labels as |label|}}
      <text
        class="binding-vote__mark-text"
        x={{label.x}}
        y={{label.y}}
      >{{label.text}}</text>
    {{/each}}
    <text
      class="binding-vote__course-end --plus"
      x={{@drawing.endsX}}
      y={{chart.plusEnd}}
    >{{@drawing.plusText}}</text>
    <text
      class="binding-vote__course-end --minus"
      x={{@drawing.endsX}}
      y={{chart.minusEnd}}
    >{{@drawing.minusText}}</text>
  </svg>
{{/let}}`,
  {
    scope: () => ({ concat }),
  }
);

export default Chart;
