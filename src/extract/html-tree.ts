// The little of a page's tree that reading needs: names, attributes, children.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

export type Node = Element | string;

export const isText = (node: Node): node is string => typeof node === 'string';
