// Stands in for config/locales/client.en.yml of Discourse. Left out: all keys
// that neither the stand-ins nor the kit's pages use.
import type { Translations } from "./preload.ts";

export const CORE_TRANSLATIONS: Translations = {
  cancel: "Cancel",
  cancel_value: "Cancel",
  ok_value: "OK",
  history: "History",
  now: "just now",
  generic_error: "Sorry, an error has occurred.",
  generic_error_with_reason: "An error occurred: %{error}",
  multiple_errors: "Multiple errors occurred: %{errors}",
  modal: { close: "close" },
  select_kit: {
    default_header_text: "Select…",
    filter_placeholder: "Search…",
  },
  user: {
    profile_possessive: "%{username}'s profile",
  },
  topic: {
    footer_buttons: { region_label: "Topic actions" },
    reply: { title: "Reply" },
  },
  topic_statuses: {
    locked: { help: "This topic is closed; it no longer accepts new replies" },
    archived: {
      help: "This topic is archived; it is frozen and cannot be changed",
    },
    pinned: { help: "This topic is pinned for you" },
  },
  number: {
    short: { thousands: "%{number}k", millions: "%{number}M" },
  },
  dates: {
    placeholder: "date",
    wrap_on: "on %{date}",
    long_with_year: "MMM D, YYYY h:mm a",
    tiny: {
      x_minutes: { one: "%{count}m", other: "%{count}m" },
      about_x_hours: { one: "%{count}h", other: "%{count}h" },
      x_days: { one: "%{count}d", other: "%{count}d" },
      date_month: "MMM D",
      date_year: "MMM 'YY",
    },
    medium: {
      x_minutes: { one: "%{count} min", other: "%{count} mins" },
      x_hours: { one: "%{count} hour", other: "%{count} hours" },
      x_days: { one: "%{count} day", other: "%{count} days" },
      date_year: "MMM D, YYYY",
    },
    medium_with_ago: {
      x_minutes: { one: "%{count} min ago", other: "%{count} mins ago" },
      x_hours: { one: "%{count} hour ago", other: "%{count} hours ago" },
      x_days: { one: "%{count} day ago", other: "%{count} days ago" },
    },
  },
};
