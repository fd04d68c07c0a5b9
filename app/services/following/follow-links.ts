/** The addresses that mails and feeds lead to. `publicUrl` has no slash at its end. */
export const followLinks = {
  bill: (publicUrl: string, slug: string) => `${publicUrl}/bills/${slug}`,
  confirm: (publicUrl: string, link: string) => `${publicUrl}/follow/confirm/${link}`,
  stop: (publicUrl: string, link: string) => `${publicUrl}/unsubscribe/${link}`,
  manage: (publicUrl: string) => `${publicUrl}/follows`,
};

/** For how many days the link to confirm works; then the address is forgotten. */
export const CONFIRM_DAYS = 7;
/** How many mails to confirm go to one address in a day, whoever asks. */
export const MOST_CONFIRMATIONS_A_DAY = 5;
