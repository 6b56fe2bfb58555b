// The pictures of a narrative that are withdrawn: those of people who are, and those that are listed. Their components are
// taken out when the text is read; lines stay as many.

const image = /<Image\b(?:[^>"']|"[^"]*"|'[^']*')*(?:\/>|(?<!\/)>[\s\S]*?<\/Image>)/g;

/** The text without the images of which `isWithdrawn`, given the whole component as it is written. */
export function redactImages(text: string, isWithdrawn: (component: string) => boolean): string {
  return text.replace(image, (component) => (isWithdrawn(component) ? component.replace(/[^\n]/g, '') : component));
}

/** Whether the component shows the file. */
export function showsPicture(component: string, file: string): boolean {
  return component.includes(`file="${file}"`) || component.includes(`file='${file}'`);
}
