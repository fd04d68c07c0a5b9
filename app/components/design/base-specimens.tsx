import { Breadcrumbs } from "../base/breadcrumbs.tsx";
import { Button, ButtonGroup, FormButton, LinkButton } from "../base/button.tsx";
import { Details } from "../base/details.tsx";
import { EmptyState, InsetText, Message, Notice } from "../base/message.tsx";
import { NamedList } from "../base/named.tsx";
import { Prose } from "../base/prose.tsx";
import { SummaryList } from "../base/summary-list.tsx";
import { TabLinks } from "../base/tab-links.tsx";
import { DraftTag, MadeUpTag, Tag } from "../base/tag.tsx";
import { Unknown } from "../base/unknown.tsx";
import { Moment, When } from "../base/when.tsx";
import { longTitle, Specimen } from "./specimen.tsx";

/** Words, messages and small parts. */
export function BaseSpecimens() {
  return (
    <>
      <Specimen name="Breadcrumbs">
        <Breadcrumbs
          items={[
            { label: "Home", href: "/" },
            { label: "Bills", href: "/bills" },
            { label: longTitle, href: "/bills?made-up" },
          ]}
        />
      </Specimen>
      <Specimen name="Text">
        <p>
          Reading text keeps its measure, however wide the window is: about seventy letters in a line, which the eye finds its way back
          from. A <a href="#words">link looks like this</a>, and <strong>what matters is bold</strong>.
        </p>
        <Prose html="<p>What people write in markdown:</p><ul><li>a list</li><li>with <em>slanted</em> and <strong>bold</strong></li></ul><blockquote><p>and a quotation of somebody else</p></blockquote><p>and <code>code</code>.</p>" />
        <InsetText>
          <p>The Bill falls if the Parliament does not agree to its general principles.</p>
        </InsetText>
      </Specimen>
      <Specimen name="Buttons">
        <ButtonGroup>
          <Button>Save</Button>
          <Button kind="secondary">Look first</Button>
          <Button kind="danger" confirm="Delete this made-up comment?">
            Delete
          </Button>
          <LinkButton href="#words">A link as a button</LinkButton>
          <a href="#words">Cancel</a>
        </ButtonGroup>
        <ButtonGroup>
          <Button isSmall>Save</Button>
          <Button isSmall kind="secondary">
            Look first
          </Button>
        </ButtonGroup>
        <FormButton action="#words" label="Report the comment by Ayesha">
          Report
        </FormButton>
      </Specimen>
      <Specimen name="Messages">
        <Notice>Comment published.</Notice>
        <Message title="A new version is being printed">
          <p>Amendments to the old one are still shown.</p>
        </Message>
        <Message kind="warning" title="This bill is made up">
          <p>It was invented to show how the site works.</p>
        </Message>
        <Message kind="bad" title="The roll-call could not be read">
          <p>Line 14 has a name and no vote. Add “for”, “against” or “abstain”.</p>
        </Message>
        <EmptyState title="No bills match.">
          <p>
            Take a filter away, try fewer words, or <a href="/bills">show all bills</a>.
          </p>
        </EmptyState>
      </Specimen>
      <Specimen name="Tags">
        <p>
          <Tag>Session 6</Tag>{" "}
          <Tag tone="good" shape="tick">
            Agreed to
          </Tag>{" "}
          <Tag tone="bad" shape="cross">
            Disagreed to
          </Tag>{" "}
          <Tag tone="warn" shape="bar">
            Blocked
          </Tag>{" "}
          <Tag tone="unknown" shape="query">
            Not known
          </Tag>{" "}
          <MadeUpTag /> <DraftTag />
        </p>
      </Specimen>
      <Specimen name="Days, known and not">
        <SummaryList
          rows={[
            { key: "known", label: "Known", value: <When day="2025-10-09" hasWeekday /> },
            { key: "instant", label: "To the minute", value: <Moment at="2025-10-09T16:29:00Z" /> },
            {
              key: "estimate",
              label: "Estimated",
              value: (
                <When
                  day={{
                    on: null,
                    notBefore: "2021-05-27",
                    notAfter: "2021-07-31",
                    estimate: "2021-06-13",
                    why: "from the number of the article between dated neighbours",
                  }}
                />
              ),
            },
            {
              key: "bounded",
              label: "Bounded",
              value: <When day={{ on: null, notBefore: "2021-08-01", notAfter: "2021-08-31", estimate: null, why: null }} />,
            },
            { key: "unknown", label: "Not known", value: <When day={null} /> },
            {
              key: "number",
              label: "SP Bill number",
              value: <Unknown why="No printed source that we read gives it" />,
              action: <a href="#words">Correct</a>,
            },
            {
              key: "people",
              label: "Members in charge",
              value: (
                <NamedList
                  all={[
                    { name: "Morag Sgiathanach-Mac a' Ghobhainn", href: "/people?made-up", office: "Minister for Hedgehogs (made up)" },
                    { name: "Iain Test", href: null },
                  ]}
                />
              ),
            },
          ]}
        />
      </Specimen>
      <Specimen name="Details">
        <Details summary="How we know">
          <p>What most readers do not need, one press away.</p>
        </Details>
      </Specimen>
      <Specimen name="Views as links">
        <TabLinks
          label="Parts of a made-up bill"
          links={[
            { label: "Everything", href: "#words", isCurrent: true, count: 48 },
            { label: "Votes", href: "#votes", isCurrent: false, count: 3 },
            { label: "Letters", href: "#record", isCurrent: false, count: 26 },
            { label: "Consultations and calls for views", href: "#bills", isCurrent: false },
          ]}
        />
      </Specimen>
    </>
  );
}
