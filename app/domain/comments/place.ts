/** The place of a comment on a page, whatever part of the page its address named. */
export function placeOfComment(page: string, id: string): string {
  return `${page.replace(/#.*$/, "")}#comment-${id}`;
}
