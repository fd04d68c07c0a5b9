import { FormButton } from "../base/button.tsx";
import { GlossaryList } from "../help/glossary-list.tsx";
import { HelpMenu } from "../help/help-menu.tsx";
import { CommentForm } from "../record/comment-form.tsx";
import { CommentList } from "../record/comment-list.tsx";
import { NoteCard } from "../record/note-card.tsx";
import { DraftWarning, MadeUpWarning } from "../record/record-head.tsx";
import { Specimen } from "./specimen.tsx";

/** Comments, notes, warnings, help. */
export function TalkSpecimens() {
  return (
    <>
      <Specimen name="Comments">
        <CommentList
          comments={[
            {
              id: "1",
              author: "Ayesha",
              at: "2025-10-09T17:00:00Z",
              editedAt: "2025-10-09T17:05:00Z",
              historyHref: "#record",
              state: { kind: "shown", html: "<p>What happens to the <strong>winter quarters</strong> now?</p>" },
              isMadeUp: true,
              actions: [
                { key: "reply", element: <a href="#record">Reply</a> },
                { key: "report", element: <FormButton action="#record">Report</FormButton> },
              ],
              replies: [
                {
                  id: "2",
                  author: "Morag",
                  roleWords: "Editor",
                  at: "2025-10-09T18:00:00Z",
                  state: { kind: "shown", html: "<p>They stay as they are.</p>" },
                  isMadeUp: true,
                  replies: [{ id: "3", author: "Iain", at: "2025-10-09T19:00:00Z", inReplyTo: "Morag", state: { kind: "deleted" } }],
                },
                {
                  id: "4",
                  author: "Somebody",
                  at: "2025-10-10T19:00:00Z",
                  state: { kind: "hidden", reason: "it names a private person." },
                },
              ],
            },
          ]}
        />
        <CommentList comments={[]} />
        <CommentForm action="#record" id="design-comment" errors={["Write something before you publish."]} />
      </Specimen>
      <Specimen name="Notes">
        <NoteCard
          id="1"
          ring={{ kind: "me", label: "Only you", detail: null }}
          author={null}
          at="2025-10-09T17:00:00Z"
          html="<p>Ask about gates.</p>"
          isMadeUp
        />
        <NoteCard
          id="2"
          ring={{ kind: "team", label: "Your office: 4 people", detail: "Rowan Moir's office (made up)" }}
          author="Iain"
          at="2025-10-09T17:00:00Z"
          html="<p>Vote for 23A.</p>"
          about={<a href="#bills">amendment 23A</a>}
        />
      </Specimen>
      <Specimen name="Made up, draft">
        <MadeUpWarning what="bill" />
        <DraftWarning what="letter" />
      </Specimen>
      <Specimen name="Help">
        <div className="columns columns--aside-first">
          <HelpMenu
            pages={[
              { href: "#help-1", title: "How a bill becomes law", isCurrent: true },
              { href: "#help-2", title: "Glossary", isCurrent: false },
            ]}
          />
          <GlossaryList
            terms={[
              {
                id: "general-principles",
                term: "General principles",
                meaning: "The main idea of a bill, without its details.",
                source: { label: "Made-up Orders", href: "#record" },
              },
            ]}
          />
        </div>
      </Specimen>
    </>
  );
}
