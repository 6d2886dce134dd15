// What every place the engine runs in has (Node, page, worker), declared here because the pure layers know no platform.

interface TextDecoder {
  readonly encoding: string;
  decode(input?: Uint8Array): string;
}

declare const TextDecoder: {
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
};
