import Form from "../forms/form";
import PeopleSearch, { nameIn } from "./people-search";
import type { NamedPerson } from "./recorded-ballot-api";

/** The reason of DiscourseBindingVote::Refusal for a plain name that is a username here. */
const ACCOUNT = "name_is_account";

/**
 * A form that asks for a person: an account where one has just that username, else
 * a plain name, which is said before it is sent.
 */
export default class PersonForm extends Form {
  readonly people = new PeopleSearch();
  readonly person = this.field("recorded_person", "", {
    required: true,
    changed: (text) => this.#look(text),
  });

  /** The username, where the person has an account. */
  get account(): string | undefined {
    return this.people.accountOf(this.person.value) ?? this.#taken();
  }

  /** Whether it is known that the person has none. */
  get plain(): boolean {
    const { value } = this.person;
    return nameIn(value) !== "" && this.people.knows(value) && !this.account;
  }

  /** Who is sent, once it is known. */
  get named(): NamedPerson {
    const { account } = this;
    return account
      ? { username: account }
      : { name: nameIn(this.person.value) };
  }

  /** What is not known yet is looked up; a plain name is sent once it has been said to be one. */
  override async submit(send: () => Promise<void>): Promise<boolean> {
    if (this.check() && !this.people.knows(this.person.value)) {
      const find = () => this.people.find(this.person.value);
      if (!(await this.submission.send(find)) || this.plain) {
        return false;
      }
    }
    return super.submit(send);
  }

  /** An account that cannot be found, such as one that is suspended, the server knows. */
  #taken(): string | undefined {
    return this.submission.refusal === ACCOUNT
      ? nameIn(this.person.value)
      : undefined;
  }

  #look(text: string): void {
    this.submission.refusal = undefined;
    this.people.findSoon(text);
  }
}
