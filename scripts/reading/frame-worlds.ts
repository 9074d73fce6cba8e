import type { CDPSession, Page } from 'playwright-core';
import type { FrameElement, PageApi } from './page/page-api.ts';
import { pageBundle } from './page-bundle.ts';

/** A frame whose text cannot be read, as a person would name it. */
export interface UnreadableFrame {
  readonly title: string;
  readonly host: string;
  readonly reason: 'other-site' | 'sandboxed' | 'no-document';
}

/** One frame of the page, with our script in a world of its own: as a content script, out of reach of the page's. */
export interface FrameWorld {
  readonly frameId: string;
  readonly parentId: string | undefined;
  readonly url: string;
  call<K extends keyof PageApi>(name: K, ...args: Parameters<PageApi[K]>): Promise<Awaited<ReturnType<PageApi[K]>>>;
}

export interface FrameWorlds {
  /** The page itself first, then the frames of its origin in the order of the document, of any depth. */
  readonly worlds: readonly FrameWorld[];
  readonly unreadable: readonly UnreadableFrame[];
  leave(): Promise<void>;
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly parentId?: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly frameId?: string;
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

interface OpenWorld extends FrameWorld {
  /** As the document has it: a frame without an address of its own has that of its parent, a sandboxed one has `null`. */
  readonly origin: string;
  readonly contextId: number;
}

const frameElements = new Set(['IFRAME', 'FRAME', 'OBJECT', 'EMBED']);

function flatten(tree: FrameTree): FrameTree[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(flatten)];
}

/**
 * Puts the script into every frame that the extension may read on this site, with the closed shadow roots that a page
 * hides: the browser gives these to extensions too.
 */
export async function enterFrames(page: Page): Promise<FrameWorlds> {
  const session = await page.context().newCDPSession(page);
  const [bundle, tree] = await Promise.all([pageBundle(), session.send('Page.getFrameTree')]);
  const top: FrameTree = tree.frameTree;
  // Frames of other sites have processes of their own and are not in this tree, unless the browser put them together.
  // Without the page itself there is nothing; a frame in it may go while the others are entered.
  const entering = flatten(top).map(({ frame }, at) => {
    const world = enterFrame(session, frame, bundle);
    return at === 0 ? world : orGone(world);
  });
  const entered = (await Promise.all(entering)).filter((world) => world !== undefined);
  const worlds = entered.filter(({ origin }) => origin === entered[0]?.origin);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const unreadable = await new DocumentWalk(session, worlds).walk(root as DomNode, top.frame.id);
  return { worlds, unreadable, leave: () => session.detach().catch(() => undefined) };
}

async function enterFrame(session: CDPSession, frame: FrameTree['frame'], bundle: string): Promise<OpenWorld> {
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frame.id,
    worldName: 'dossierlens',
  });
  await run(session, { expression: bundle, contextId });
  const origin = String(await run(session, { expression: 'globalThis.origin', contextId }));
  return {
    origin,
    frameId: frame.id,
    parentId: frame.parentId,
    url: frame.url,
    contextId,
    call: async (name, ...args) => {
      const list = args.map((argument) => JSON.stringify(argument) ?? 'undefined').join(',');
      const expression = `globalThis.dossierlensPage.${name}(${list})`;
      return (await run(session, { expression, contextId })) as never;
    },
  };
}

/** What the browser says of a frame, a node or a world that went away while it was being asked about. */
const gone =
  /context|navigat|detached|could not find (?:node|object)|no node with given id|no frame|frame .*not found|no object with guid|does not belong to the document/iu;

/** The page or a part of it went away, or to another address, in the meantime. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && gone.test(error.message);
}

/** The answer, or none when what was asked is not there any more: nothing on screen is missed by that. */
export async function orGone<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function run(session: CDPSession, script: { expression: string; contextId: number }): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    ...script,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Goes over the whole document, through shadow roots and frames, as the browser's own tools see it. */
class DocumentWalk {
  readonly #session: CDPSession;
  readonly #worlds: ReadonlyMap<string, OpenWorld>;
  readonly #unreadable: UnreadableFrame[] = [];

  constructor(session: CDPSession, worlds: readonly OpenWorld[]) {
    this.#session = session;
    this.#worlds = new Map(worlds.map((world) => [world.frameId, world]));
  }

  async walk(root: DomNode, frameId: string): Promise<readonly UnreadableFrame[]> {
    const waiting: { node: DomNode; frameId: string }[] = [{ node: root, frameId }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, frameId: within } = next;
      const world = this.#worlds.get(within);
      if (!world) continue;
      if (node.shadowRootType === 'closed') await this.#tell(world, node, 'keepClosedRoot');
      if (frameElements.has(node.nodeName)) await this.#noteFrame(world, node);
      const inFrame = node.contentDocument && node.frameId;
      if (node.contentDocument && inFrame) waiting.push({ node: node.contentDocument, frameId: inFrame });
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])].reverse()) {
        if (child.shadowRootType !== 'user-agent') waiting.push({ node: child, frameId: within });
      }
    }
    return this.#unreadable;
  }

  async #noteFrame(world: OpenWorld, node: DomNode): Promise<void> {
    if (node.frameId && this.#worlds.has(node.frameId)) {
      await this.#tell(world, node, 'keepFrame', node.frameId);
      return;
    }
    const described = (await this.#tell(world, node, 'describeFrame')) as FrameElement | undefined;
    if (!described?.isLarge) return;
    const { title, host, isSandboxed } = described;
    const isFrame = node.nodeName === 'IFRAME' || node.nodeName === 'FRAME';
    this.#unreadable.push({
      title,
      host,
      reason: !isFrame ? 'no-document' : isSandboxed ? 'sandboxed' : 'other-site',
    });
  }

  /** Undefined also when the node is not there any more. */
  #tell(world: OpenWorld, node: DomNode, name: keyof PageApi, argument?: string): Promise<unknown> {
    return orGone(this.#call(world, node, name, argument));
  }

  async #call(world: OpenWorld, node: DomNode, name: keyof PageApi, argument?: string): Promise<unknown> {
    const { object } = await this.#session.send('DOM.resolveNode', {
      backendNodeId: node.backendNodeId,
      executionContextId: world.contextId,
    });
    if (!object.objectId) return undefined;
    const { result } = await this.#session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { return globalThis.dossierlensPage.${name}(this, argument); }`,
      objectId: object.objectId,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    return result.value;
  }
}
