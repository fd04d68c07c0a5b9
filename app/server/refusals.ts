/** What the server refuses before a page is asked. */
export type DoorRefusal = { status: number; title: string; message: string };

/** Each with a way on: what the person can do now. */
export const refusals = {
  foreignOrigin: {
    status: 403,
    title: "Not allowed from there",
    message:
      "This form was sent from another site, or your browser did not say from where. Nothing was changed. Open the page here, fill in the form again and send it.",
  },
  tooMany: (waitSeconds: number): DoorRefusal => ({
    status: 429,
    title: "Too many attempts",
    message: `Somebody at your address on the internet has tried this very often. Nothing is lost: try again in ${inWords(waitSeconds)}.`,
  }),
  tooLarge: (limitKb: number): DoorRefusal => ({
    status: 413,
    title: "Too much at once",
    message: `What you sent is larger than ${limitKb} kB, which is the most that one form may hold. Go back, shorten it or send it in parts.`,
  }),
} as const;

function inWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 1 ? "a minute" : `${minutes} minutes`;
}
