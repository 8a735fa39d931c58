// Generated from src/discourse/lib/recorded-ballots/person-form.ts by bin/build; do not edit.

import Form from "../forms/form";
import PeopleSearch, { nameIn } from "./people-search";

const ACCOUNT = "name_is_account";

export default class PersonForm extends Form {
  people = new PeopleSearch();

  person = this.field("recorded_person", "", {
    required: true,
    changed: (text) => this.#look(text),
  });
  /** The username, where the person has an account. */

  get account() {
    return this.people.accountOf(this.person.value) ?? this.#taken();
  }
  /** Whether it is known that the person has none. */

  get plain() {
    const { value } = this.person;
    return nameIn(value) !== "" && this.people.knows(value) && !this.account;
  }
  /** Who is sent, once it is known. */

  get named() {
    const { account } = this;
    return account
      ? { username: account }
      : { name: nameIn(this.person.value) };
  }
  /** What is not known yet is looked up; a plain name is sent once it has been said to be one. */

  async submit(send) {
    if (this.check() && !this.people.knows(this.person.value)) {
      const find = () => this.people.find(this.person.value);
      if (!(await this.submission.send(find)) || this.plain) {
        return false;
      }
    }
    return super.submit(send);
  }
  /** An account that cannot be found, such as one that is suspended, the server knows. */

  #taken() {
    return this.submission.refusal === ACCOUNT
      ? nameIn(this.person.value)
      : void 0;
  }

  #look(text) {
    this.submission.refusal = void 0;
    this.people.findSoon(text);
  }
}
