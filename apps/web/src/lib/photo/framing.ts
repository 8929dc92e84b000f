/** The portrait that the service keeps: 4 by 5. */
export const portrait = { width: 400, height: 500 };

/** Which part of a picture is kept. */
export interface Framing {
  /** From 0, all the way to the left or the top, to 1. */
  x: number;
  y: number;
  /** 1 shows as much as there is. */
  zoom: number;
}

export const middle: Framing = { x: 0.5, y: 0.5, zoom: 1 };

interface Size {
  width: number;
  height: number;
}

/** The part of a picture that a framing shows, in its own pixels. */
export function partOf({ width, height }: Size, { x, y, zoom }: Framing) {
  const shown = Math.min(width, (height * portrait.width) / portrait.height) / zoom;
  const part = { width: shown, height: (shown * portrait.height) / portrait.width };
  return { ...part, left: x * (width - part.width), top: y * (height - part.height) };
}

/** The framing after the picture was dragged by a share of what is shown. */
export function dragged(picture: Size, framing: Framing, by: { x: number; y: number }): Framing {
  const part = partOf(picture, framing);
  const along = (at: number, moved: number, shown: number, whole: number) =>
    whole - shown < 1 ? at : Math.min(1, Math.max(0, at - (moved * shown) / (whole - shown)));
  return {
    ...framing,
    x: along(framing.x, by.x, part.width, picture.width),
    y: along(framing.y, by.y, part.height, picture.height),
  };
}
