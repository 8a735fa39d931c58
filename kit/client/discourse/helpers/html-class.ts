// Stands in for frontend/discourse/app/helpers/html-class.js of Discourse. Left
// out: several names at once. A class on the page's root element for as long as
// the helper is rendered.
import Helper from "@ember/component/helper";

export default class HtmlClass extends Helper<{
  Args: { Positional: [name: string] };
  Return: void;
}> {
  #name?: string;

  override willDestroy(): void {
    super.willDestroy();
    if (this.#name) {
      document.documentElement.classList.remove(this.#name);
    }
  }

  override compute([name]: [string]): void {
    this.#name = name;
    document.documentElement.classList.add(name);
  }
}
