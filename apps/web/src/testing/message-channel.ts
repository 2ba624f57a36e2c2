/** As much of a MessageChannel as React asks for when its server side is loaded. jsdom has none. */
class PassOn {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) };
}

Object.assign(globalThis, { MessageChannel: PassOn });
