// Generated from src/discourse/lib/announcements/notice-renderer.ts by bin/build; do not edit.

import { noticeWording } from "./notice-wording";

export function noticeRenderer(Base) {
  return class NoticeRenderer extends Base {
    get icon() {
      return this.wording.icon;
    }

    get label() {
      return this.wording.label;
    }

    get description() {
      return this.wording.description;
    }

    get linkTitle() {
      return this.wording.title;
    }

    get wording() {
      return noticeWording(this.notification.data, /* @__PURE__ */ new Date());
    }
  };
}
