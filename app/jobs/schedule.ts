/** What runs beside the requests. `wakes`: it also runs at once when a page says that there is something to do. */
export type JobName = "replies" | "digests" | "outbox" | "forget-addresses" | "forget-what-ran-out" | "tidy-outbox" | "sweep-attachments";

export type Scheduled = { name: JobName; what: string; cron: string; atStart: boolean; wakes: boolean };

/** The jobs and their times, in London. Minute, hour, day of the month, month, day of the week. */
export const schedule: readonly Scheduled[] = [
  { name: "replies", what: "Writes mails about replies to comments.", cron: "* * * * *", atStart: true, wakes: true },
  { name: "digests", what: "Writes the lists of what changed, once a day.", cron: "0 7 * * *", atStart: false, wakes: false },
  { name: "outbox", what: "Sends the mails that are due.", cron: "* * * * *", atStart: true, wakes: true },
  { name: "forget-addresses", what: "Forgets addresses that were never confirmed.", cron: "30 3 * * *", atStart: false, wakes: false },
  {
    name: "forget-what-ran-out",
    what: "Forgets sessions, links and invitations that have run out, and notes deleted a month ago.",
    cron: "35 3 * * *",
    atStart: false,
    wakes: false,
  },
  { name: "tidy-outbox", what: "Forgets mails that were sent a month ago.", cron: "40 3 * * *", atStart: false, wakes: false },
  { name: "sweep-attachments", what: "Removes files that no letter refers to.", cron: "45 3 * * *", atStart: false, wakes: false },
];
