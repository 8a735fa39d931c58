import type NotificationTypeBase from "discourse/lib/notification-types/base";
import { type NoticeWording, noticeWording } from "./notice-wording";

/** What shows notifications of votes in the menu; made from the class that core gives for that. */
export function noticeRenderer(Base: typeof NotificationTypeBase) {
  return class NoticeRenderer extends Base {
    override get icon(): string {
      return this.wording.icon;
    }

    override get label(): string {
      return this.wording.label;
    }

    override get description(): string {
      return this.wording.description;
    }

    override get linkTitle(): string {
      return this.wording.title;
    }

    get wording(): NoticeWording {
      return noticeWording(this.notification.data, new Date());
    }
  };
}
