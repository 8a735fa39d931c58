import type { Page } from "playwright-core";
import type { Columns, Picture } from "./compare.ts";

/** A light page, and a dark one as READMEs have it. */
const PAGES = ["#fff", "#0d1117"];
const MARGIN = 8;

export interface Text {
  readonly said: string;
  /** How long the server says it is. */
  readonly told: number;
  /** How long it is drawn, and would be with what fonts there are. */
  readonly drawn: number;
  readonly natural: number;
  /** From its ends to those of its half. */
  readonly before: number;
  readonly after: number;
}

/** Takes a badge on a light and on a dark page, as an image, which is how others show it. */
export async function pictureOf(page: Page, svg: string): Promise<Buffer> {
  const image = `<img src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
  const boxes = PAGES.map(
    (colour) =>
      `<span style="padding:${MARGIN}px;background:${colour};line-height:0">${image}</span>`
  );
  await page.setContent(
    `<body style="margin:0"><div style="display:inline-grid">${boxes.join("")}</div>`
  );
  await page.evaluate(() =>
    Promise.all([...document.images].map((shown) => shown.decode()))
  );
  return page.locator("div").screenshot();
}

/** The pixels of a PNG. */
export function pixelsOf(page: Page, png: Buffer): Promise<Picture> {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      return { width, height, data: [...data] };
    },
    `data:image/png;base64,${png.toString("base64")}`
  );
}

/** The columns of its picture in which there is no text: the page, and what is left around the texts. */
export async function quietColumns(
  page: Page,
  svg: string
): Promise<Columns[]> {
  await page.setContent(svg);
  const edges = await page.evaluate(() => {
    const halves = [...document.querySelectorAll("g > rect")].slice(0, 2);
    return halves.map((half) => Number(half.getAttribute("width")));
  });
  const [label, message] = edges as [number, number];
  const at = (column: number) => MARGIN + column;
  return [
    [0, at(4)],
    [at(label - 4), at(label + 4)],
    [at(label + message - 4), at(label + message) + MARGIN],
  ];
}

/** Measures the texts of a badge. */
export async function textsOf(page: Page, svg: string): Promise<Text[]> {
  await page.setContent(svg);
  return page.evaluate(() => {
    const halves = [...document.querySelectorAll("g > rect")].slice(0, 2);
    const texts = document.querySelectorAll<SVGTextElement>(
      "text:not([aria-hidden])"
    );
    return [...texts].map((text, index) => {
      const told = Number(text.getAttribute("textLength"));
      const box = text.getBoundingClientRect();
      const half = halves[index]!.getBoundingClientRect();
      const drawn = text.getBBox().width;
      text.removeAttribute("textLength");
      return {
        said: text.textContent ?? "",
        told,
        drawn,
        natural: text.getComputedTextLength(),
        before: box.left - half.left,
        after: half.right - box.right,
      };
    });
  });
}

/** Whether a badge is an image by that name to those who do not see it. */
export async function isNamed(
  page: Page,
  svg: string,
  name: string
): Promise<boolean> {
  await page.setContent(svg);
  return (await page.getByRole("img", { name, exact: true }).count()) === 1;
}
