/** A worker that is a message channel: an engine on the far side, in the same thread. */

import { expose } from 'comlink';
import type { WorkerLike } from '#worker/life.ts';
import { type AdoptingEngine, servePost } from '#worker/post.ts';

/** What the near side sees of a worker whose far side is an engine. */
export class FarWorker extends EventTarget implements WorkerLike {
  readonly #near: MessagePort;
  readonly #far: MessagePort;
  isEnded = false;

  constructor(engine: AdoptingEngine) {
    super();
    const channel = new MessageChannel();
    this.#near = channel.port1;
    this.#far = channel.port2;
    expose(servePost(engine), this.#far);
    this.#near.addEventListener('message', (event) =>
      this.dispatchEvent(new MessageEvent('message', { data: event.data, ports: [...event.ports] })),
    );
    this.#near.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#near.postMessage(message, transfer);
  }

  terminate(): void {
    this.isEnded = true;
    this.#near.close();
  }

  die(): void {
    this.dispatchEvent(new Event('error'));
  }
}
