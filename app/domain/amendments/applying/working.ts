import type { Block } from "#app/domain/text/linear.ts";
import { invariant } from "#app/lib/assert.ts";
import type { Point } from "../located.ts";
import type { MarkedBlock, MarkedSegment } from "../marked.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type Piece = Writable<MarkedSegment>;

/** A provision of the version that is being changed. */
export type Working = Omit<Writable<MarkedBlock>, "segments"> & {
  pieces: Piece[];
  /** The number of the provision that it replaces, which it takes if it brings none. */
  takesNumberOf?: string | null;
  /** Whether it stands in text quoted from another Act. Known when numbers are given. */
  quoted?: boolean;
};

/** A version being changed: provisions in order, and where the words of each provision of the version have come to stand. */
export class WorkingText {
  readonly blocks: Working[];
  /** The provision itself, wherever it stands now. */
  private readonly byId = new Map<string, Working>();
  /** Every provision that holds words of that one: more than one when an insertion has parted them. */
  private readonly holders = new Map<string, Working[]>();

  constructor(base: readonly Block[]) {
    this.blocks = base.map(workingOf);
    for (const block of this.blocks) {
      this.byId.set(block.id, block);
      this.holders.set(block.id, [block]);
    }
  }

  require(id: string): Working {
    const block = this.byId.get(id);
    invariant(block, "an amendment was located in another version");
    return block;
  }

  /** Where it stands in the order of the text. Cost: linear. */
  positionOf(block: Working): number {
    return this.blocks.indexOf(block);
  }

  /** Position after the last provision that stands beneath this one. */
  endOf(block: Working): number {
    let at = this.positionOf(block) + 1;
    while (at < this.blocks.length && (this.blocks[at]?.depth ?? 0) > block.depth) at += 1;
    return at;
  }

  insertAt(position: number, added: readonly Working[]) {
    this.blocks.splice(position, 0, ...added);
  }

  /** Provisions that it stands in, outermost first, and itself. */
  standingOf(block: Working): readonly Working[] {
    const chain = [block];
    let depth = block.depth;
    for (let at = this.positionOf(block) - 1; at >= 0 && depth > 0; at -= 1) {
      const each = this.blocks[at];
      if (!each || each.depth >= depth || each.movedAwayBy !== null) continue;
      chain.unshift(each);
      depth = each.depth;
    }
    return chain;
  }

  /** Parts the words at a place, so that a piece ends there. */
  splitAt({ id, offset }: Point) {
    for (const holder of this.holders.get(id) ?? []) {
      const at = holder.pieces.findIndex(({ from, text }) => from?.id === id && from.offset < offset && offset < from.offset + text.length);
      const piece = holder.pieces[at];
      if (!piece?.from) continue;
      const length = offset - piece.from.offset;
      const head = { ...piece, text: piece.text.slice(0, length) };
      const tail = { ...piece, text: piece.text.slice(length), from: { id, offset } };
      holder.pieces.splice(at, 1, head, tail);
    }
  }

  /** The pieces that hold characters [from, to) of a provision of the version. They are split at both ends first. */
  piecesOf(id: string, from: number, to: number): readonly Piece[] {
    this.splitAt({ id, offset: from });
    this.splitAt({ id, offset: to });
    const inReach = (piece: Piece) =>
      piece.from?.id === id && piece.from.offset >= from && piece.from.offset < to && piece.from.offset + piece.text.length <= to;
    return (this.holders.get(id) ?? []).flatMap(({ pieces }) => pieces.filter(inReach));
  }

  /** The provision and the index among its pieces at which words inserted at a place go: after what is there, and after earlier insertions at that place. */
  slotAt(point: Point): { readonly block: Working; readonly at: number } {
    this.splitAt(point);
    const holders = this.holders.get(point.id) ?? [];
    for (const block of holders) {
      const left = block.pieces.findIndex(({ from, text }) => from?.id === point.id && from.offset + text.length === point.offset);
      if (left === -1) continue;
      let at = left + 1;
      while (block.pieces[at]?.from === null) at += 1;
      return { block, at };
    }
    for (const block of holders) {
      const right = block.pieces.findIndex(({ from }) => from?.id === point.id && from.offset === point.offset);
      if (right !== -1) return { block, at: right };
    }
    const block = this.require(point.id);
    return { block, at: block.pieces.length };
  }

  /** Takes words over into another provision: the rest of a line after an insertion that begins lines of its own. */
  takeOver(pieces: readonly Piece[], into: Working) {
    into.pieces.push(...pieces);
    for (const { from } of pieces) {
      if (!from) continue;
      const holders = this.holders.get(from.id) ?? [];
      if (!holders.includes(into)) holders.push(into);
      this.holders.set(from.id, holders);
    }
  }
}

function workingOf({ provision, depth, linear }: Block): Working {
  const { id, kind, number, heading, cell } = provision;
  return {
    id,
    kind,
    depth,
    number,
    numberOrigin: "printed",
    heading,
    pieces: linear === "" ? [] : [{ text: linear, insertedBy: null, leftOutBy: null, from: { id, offset: 0 } }],
    insertedBy: null,
    leftOutBy: null,
    runsOn: false,
    movedBy: null,
    movedAwayBy: null,
    ...(cell ? { cell } : {}),
  };
}

/** Whether any word of it is still there. */
export function isLive(piece: Piece): boolean {
  return piece.leftOutBy === null;
}
