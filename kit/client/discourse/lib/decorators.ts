// Stands in for discourse/lib/decorators (app/lib/decorators.js).

type Method = (...args: never[]) => unknown;

/** Binds a method to its instance, once, so that it keeps its identity. */
export function bind(
  _target: object,
  name: string,
  descriptor: TypedPropertyDescriptor<Method>
): { configurable: boolean; get(): (...args: unknown[]) => unknown } {
  const method = descriptor.value as (...args: unknown[]) => unknown;
  return {
    configurable: true,
    get(this: object) {
      const bound = method.bind(this);
      Object.defineProperty(this, name, { value: bound });
      return bound;
    },
  };
}
