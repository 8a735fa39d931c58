// Of the kit alone: what a Discourse puts into the global scope and at the top
// of the page.
import jQuery from "jquery";
import moment from "moment-timezone";
import { sprite } from "virtual:icons";

Object.assign(globalThis, { jQuery, moment });

const icons = document.createElement("div");
icons.id = "svg-sprites";
icons.hidden = true;
icons.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">${sprite}</svg>`;
document.body.prepend(icons);
