import { Message } from "../base/message.tsx";
import { PageTitle } from "../base/page-title.tsx";

export type MailWasSentProps = {
  title: string;
  children: string;
  /** Whether a mail server is configured. */
  sendsMail: boolean;
};

/** What is shown after a form that is answered by mail: the same whoever asked. */
export function MailWasSent({ title, children, sendsMail }: MailWasSentProps) {
  return (
    <>
      <PageTitle lead={children}>{title}</PageTitle>
      {sendsMail ? (
        <p>It can take a few minutes. If nothing comes, look among the unwanted mail, and whether the address was right.</p>
      ) : (
        <Message title="This site sends no mail yet">
          <p>No mail server is set up here. The mail is kept on a page of this site that administrators read.</p>
        </Message>
      )}
    </>
  );
}
