/** A mail in plain text. */
export type PlainMail = { subject: string; text: string };

/** The end of every mail about an account. */
export const closing = `Assent follows bills of the Scottish Parliament. It is independent of the Parliament and of the Government.
`;
