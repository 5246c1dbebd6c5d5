import type { Dispatcher } from 'undici';
import { isUnavailable, readAnswer } from './http-answer.ts';
import type { SubgraphAnswer } from './transport.ts';

/** Why a call has no answer. */
export interface CallFailure {
  /** What happened, to go on after the subgraph's name. For the log. */
  readonly message: string;
  readonly cause?: Error;
  /** The caller has gone: the subgraph is not to blame. */
  readonly isCancelled: boolean;
}

/** What one subgraph's calls have in common. */
export interface CallSettings {
  readonly dispatcher: Dispatcher;
  readonly path: string;
  readonly deadlineMs: number;
  readonly maxBodyBytes: number;
  /** The most tries of one query, the first among them. */
  readonly tries: number;
  /** A retry waits for up to this long a try, drawn at random, so that callers do not come back all at once. */
  readonly retryDelayMs: number;
  /** Whether another try may be made now; asked once a try. */
  mayRetry(): boolean;
}

export interface CallRequest {
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string;
  /** False for what may have had an effect already. */
  readonly isRepeatable: boolean;
  readonly signal: AbortSignal | undefined;
}

export interface CallOutcome {
  answered(answer: SubgraphAnswer): void;
  failed(failure: CallFailure): void;
}

/**
 * One call of a subgraph over HTTP, its tries included. It is the handler that undici calls back, its own deadline and its
 * own listener for the caller's going away: one object a call, where `request()` would make a stream, a signal and
 * several promises. Ends by calling one method of the outcome, once.
 */
export class HttpCall implements Dispatcher.DispatchHandler {
  readonly #settings: CallSettings;
  readonly #request: CallRequest;
  readonly #outcome: CallOutcome;
  readonly #deadline: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | null = null;
  #pause: NodeJS.Timeout | undefined;
  #tries = 0;
  #isOver = false;
  // Of the present try:
  #status = 0;
  #contentType: string | undefined;
  #contentEncoding: string | undefined;
  #retryAfter = false;
  #bytes = 0;
  #first: Buffer | null = null;
  #more: Buffer[] | null = null;

  constructor(settings: CallSettings, request: CallRequest, outcome: CallOutcome) {
    this.#settings = settings;
    this.#request = request;
    this.#outcome = outcome;
    this.#deadline = setTimeout(tooLate, settings.deadlineMs, this);
    request.signal?.addEventListener('abort', this);
    this.#send();
  }

  #send(): void {
    const { dispatcher, path } = this.#settings;
    const { headers, body } = this.#request;
    this.#tries++;
    this.#status = this.#bytes = 0;
    this.#first = this.#more = this.#controller = null;
    dispatcher.dispatch({ path, method: 'POST', headers, body }, this);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // It waited for a connection until nobody wanted it. A throw leaves the connection to others; an abort would close it.
    if (this.#isOver) throw new Error('nobody waits for the answer any more');
    this.#controller = controller;
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    if (status < 200) return;
    this.#status = status;
    this.#contentType = only(headers['content-type']);
    this.#contentEncoding = only(headers['content-encoding']);
    this.#retryAfter = headers['retry-after'] !== undefined;
    if (Number(headers['content-length']) > this.#settings.maxBodyBytes) this.#refuseBody(controller);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#settings.maxBodyBytes) this.#refuseBody(controller);
    else if (this.#first === null) this.#first = chunk;
    else if (this.#more === null) this.#more = [this.#first, chunk];
    else this.#more.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#isOver) return;
    const status = this.#status;
    const answer = readAnswer({
      status,
      contentType: this.#contentType,
      contentEncoding: this.#contentEncoding,
      text: this.#text(),
    });
    const hasData = typeof answer === 'object' && answer.data !== undefined && answer.data !== null;
    // One that says when to come back is left alone until then.
    if (isUnavailable(status) && !hasData && !this.#retryAfter && this.#retry()) return;
    if (typeof answer === 'object') {
      this.#end();
      this.#outcome.answered(answer);
    } else {
      this.#fail({ message: answer, isCancelled: false });
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    if (this.#isOver) return;
    if (this.#status !== 0) {
      this.#fail({ message: `cut off its answer after ${this.#bytes} bytes`, cause, isCancelled: false });
    } else if (!this.#retry()) {
      this.#fail({ message: 'could not be reached', cause, isCancelled: false });
    }
  }

  /** The caller has gone. */
  handleEvent(): void {
    this.#abort({ message: 'was not waited for: the request was cancelled', isCancelled: true });
  }

  expire(): void {
    this.#abort({ message: `did not answer within ${this.#settings.deadlineMs} ms`, isCancelled: false });
  }

  #text(): string {
    if (this.#more !== null) return Buffer.concat(this.#more, this.#bytes).toString();
    return this.#first === null ? '' : this.#first.toString();
  }

  /** Whether there will be another try. */
  #retry(): boolean {
    const { tries, retryDelayMs, mayRetry } = this.#settings;
    if (!this.#request.isRepeatable || this.#tries >= tries || !mayRetry()) return false;
    this.#pause = setTimeout(() => this.#send(), Math.random() * retryDelayMs * this.#tries);
    return true;
  }

  #refuseBody(controller: Dispatcher.DispatchController): void {
    if (this.#isOver) return;
    this.#controller = controller;
    this.#abort({ message: `answered with more than ${this.#settings.maxBodyBytes} bytes`, isCancelled: false });
  }

  #abort(failure: CallFailure): void {
    if (this.#isOver) return;
    const controller = this.#controller;
    this.#fail(failure);
    controller?.abort(new Error(failure.message));
  }

  #fail(failure: CallFailure): void {
    this.#end();
    this.#outcome.failed(failure);
  }

  #end(): void {
    this.#isOver = true;
    clearTimeout(this.#deadline);
    clearTimeout(this.#pause);
    this.#request.signal?.removeEventListener('abort', this);
  }
}

function tooLate(call: HttpCall): void {
  call.expire();
}

function only(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join();
}
