// Stands in for
// frontend/discourse/app/lib/sidebar/custom-community-section-links.js of
// Discourse. Left out: links behind "More". The links that plugins add to the
// sidebar.
export interface SectionLink {
  name: string;
  route: string;
  title: string;
  text: string;
  icon: string;
}

export let customSectionLinks: readonly SectionLink[] = [];

export function addSectionLink(link: SectionLink): void {
  customSectionLinks = [...customSectionLinks, link];
}

export function resetDefaultSectionLinks(): void {
  customSectionLinks = [];
}
