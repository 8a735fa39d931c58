// Stands in for discourse/lib/sidebar/custom-community-section-links: the links
// that plugins add to the sidebar.
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
