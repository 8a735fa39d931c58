// Stands in for lib/svg_sprite.rb of Discourse. Left out: all icons that
// neither the kit's pages nor the plugin show. Add one only after looking
// there; what core lacks, the plugin registers.
export const CORE_ICONS = [
  "angle-down",
  "angle-up",
  "bell",
  "check",
  "circle-question",
  "copy",
  "far-clock",
  "layer-group",
  "link",
  "list-ol",
  "lock",
  "magnifying-glass",
  "minus",
  "moon",
  "pencil",
  "plus",
  "reply",
  "shield-halved",
  "spinner",
  "sun",
  "thumbtack",
  "upload",
  "user",
  "xmark",
] as const;
