/** What can be attached to a letter: nothing that a browser would run, and no animation. */
export const attachmentTypes = ["application/pdf", "image/png", "image/jpeg", "image/webp"] as const;

export type AttachmentType = (typeof attachmentTypes)[number];

/** The end of a file's name for each type, first the one that we give. */
export const endingsOf: Readonly<Record<AttachmentType, readonly [string, ...string[]]>> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/webp": ["webp"],
};

/** A type as people call it: "a PDF". */
export const calledOf: Readonly<Record<AttachmentType, string>> = {
  "application/pdf": "a PDF",
  "image/png": "a PNG picture",
  "image/jpeg": "a JPEG picture",
  "image/webp": "a WebP picture",
};

/** Whether a text names a type that can be attached; for what comes back from the database. */
export function isAttachmentType(text: string): text is AttachmentType {
  return attachmentTypes.some((type) => type === text);
}
