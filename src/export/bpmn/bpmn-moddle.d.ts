/** The part of `bpmn-moddle` we use; the package declares the elements, but not how they are made. */
declare module 'bpmn-moddle' {
  /** An element of BPMN, its diagram interchange included; properties as the standard names them. */
  export interface BpmnElement {
    readonly $type: string;
    [property: string]: unknown;
  }

  export class BpmnModdle {
    create(type: string, properties?: Readonly<Record<string, unknown>>): BpmnElement;
    toXML(element: BpmnElement, options?: { format?: boolean }): Promise<{ xml: string }>;
    fromXML(
      xml: string,
    ): Promise<{ rootElement: BpmnElement; elementsById: Record<string, BpmnElement>; warnings: Error[] }>;
  }
}
