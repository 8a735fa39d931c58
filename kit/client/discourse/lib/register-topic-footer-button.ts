// Stands in for frontend/discourse/app/lib/register-topic-footer-button.js of
// Discourse. Left out: dropdowns, and keys that older plugins give.
import { i18n } from "../../discourse-i18n.ts";

/** What the functions of a button are called on: the footer's component. */
export interface FooterContext {
  readonly topic: unknown;
  get(key: string): unknown;
}

type Given<T> = T | null | ((this: FooterContext) => T | null);

export interface FooterButton {
  id: string;
  icon?: Given<string>;
  title?: Given<string>;
  translatedTitle?: Given<string>;
  label?: Given<string>;
  translatedLabel?: Given<string>;
  ariaLabel?: Given<string>;
  translatedAriaLabel?: Given<string>;
  action: ((this: FooterContext) => unknown) | string;
  /** Whether it stands in the menu of a phone, and nowhere on a desktop. */
  dropdown?: Given<boolean>;
  classNames?: Given<string[]>;
  dependentKeys?: string[];
  displayed?: Given<boolean>;
  disabled?: Given<boolean>;
  priority?: Given<number>;
  anonymousOnly?: Given<boolean>;
}

export interface ShownButton {
  readonly id: string;
  readonly icon: string | undefined;
  readonly label: string | undefined;
  readonly title: string | undefined;
  readonly ariaLabel: string | undefined;
  readonly classNames: string;
  readonly dropdown: boolean;
  readonly disabled: boolean;
  readonly priority: number;
  readonly anonymousOnly: boolean;
  readonly action: () => unknown;
}

let buttons = new Map<string, FooterButton>();

export function registerTopicFooterButton(button: FooterButton): void {
  if (!button.id) {
    throw new Error("Attempted to register a topic button with no id.");
  }
  if (!button.icon && !button.title && !button.translatedTitle) {
    throw new Error(
      `Attempted to register a topic button: ${button.id} with no icon or title.`
    );
  }
  if (!buttons.has(button.id)) {
    buttons.set(button.id, button);
  }
}

/** The buttons to show, the last registered first unless priorities differ. */
export function getTopicFooterButtons(context: FooterContext): ShownButton[] {
  const all = [...buttons.values()];
  all
    .flatMap(({ dependentKeys }) => dependentKeys ?? [])
    .forEach((key) => context.get(key));

  return all
    .filter(({ displayed = true }) => compute(displayed, context))
    .map((button) => shown(button, context))
    .reverse()
    .sort((a, b) => b.priority - a.priority);
}

/** Forgets all buttons; for tests. */
export function clearTopicFooterButtons(): void {
  buttons = new Map();
}

function shown(button: FooterButton, context: FooterContext): ShownButton {
  const read = <T>(given: Given<T> | undefined) => compute(given, context);
  const text = (key?: Given<string>, translated?: Given<string>) => {
    const found = read(key);
    return found ? i18n(found) : read(translated);
  };
  const label = text(button.label, button.translatedLabel);
  const { action } = button;

  return {
    id: button.id,
    icon: read(button.icon),
    label,
    title: text(button.title, button.translatedTitle),
    ariaLabel: text(button.ariaLabel, button.translatedAriaLabel) ?? label,
    classNames: (read(button.classNames) ?? []).join(" "),
    dropdown: !!read(button.dropdown),
    disabled: !!read(button.disabled),
    priority: read(button.priority) ?? 0,
    anonymousOnly: !!read(button.anonymousOnly),
    action: () =>
      typeof action === "function"
        ? action.apply(context)
        : (context as unknown as Record<string, () => unknown>)[action](),
  };
}

function compute<T>(
  given: Given<T> | undefined,
  context: FooterContext
): T | undefined {
  const value =
    typeof given === "function"
      ? (given as (this: FooterContext) => T | null).apply(context)
      : given;
  return value ?? undefined;
}
