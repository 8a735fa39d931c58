// Generated from src/discourse/components/finding/states.gts by bin/build; do not edit.

import { template } from "@ember/template-compiler";
import Component from "@glimmer/component";
import { service } from "@ember/service";
import getURL from "discourse/lib/get-url";
import { i18n } from "discourse-i18n";
import { LISTED_STATES, listPath } from "../../lib/finding/vote-filter";

export default class ListStates extends Component {
  @service
  currentUser;

  get states() {
    const { filter, counts } = this.args.listing;
    const offered = LISTED_STATES.filter(
      (state) =>
        state !== "waiting" || this.currentUser || filter.state === state
    );
    return [null, ...offered].map((state) => ({
      name: named(state ?? "all", counts),
      href: getURL(
        listPath({
          ...filter,
          state,
        })
      ),
      chosen: (filter.state || null) === state,
    }));
  }

  static {
    template(
      `<nav aria-label={{i18n "binding_vote.list.state"}}>
  <ul class="nav nav-pills binding-vote-list__states">
    {{#each this.states key="name" as |state|}}
      <li>
        <a
          href={{state.href}}
          class={{if state.chosen "active"}}
          aria-current={{if state.chosen "page"}}
        >{{state.name}}</a>
      </li>
    {{/each}}
  </ul>
</nav>`,
      {
        component: this,
        scope: () => ({ i18n }),
      }
    );
  }
}

function named(state, counts) {
  const name = i18n(`binding_vote.list.states.${state}`);
  return counts
    ? i18n("binding_vote.list.counted", {
        name,
        number: counts[state],
      })
    : name;
}
