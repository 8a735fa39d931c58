import { getOwner } from "@ember/owner";
import type Service from "@ember/service";

type ServiceClass<T extends Service> = new (...args: never[]) => T;

/** The names under which the owner of a page knows services that it was not built with. */
const names = new WeakMap<object, `service:${string}`>();
let named = 0;

/**
 * Injects a service that is loaded with the first module that uses it, and not at
 * boot, as all of the folder services are: it is named by its class.
 */
export function lazyService<T extends Service>(
  Class: ServiceClass<T>
): PropertyDecorator {
  const decorate = (): PropertyDescriptor => ({
    configurable: true,
    enumerable: true,
    get(this: object) {
      return lazyServiceFor(this, Class);
    },
  });
  return decorate as unknown as PropertyDecorator;
}

/**
 * The service of that class on the page of an object, always the same one.
 *
 * @param object - something that belongs to the page, as a component does
 */
export function lazyServiceFor<T extends Service>(
  object: object,
  Class: ServiceClass<T>
): T {
  const owner = getOwner(object)!;
  const name = nameOf(Class);
  if (!owner.factoryFor(name)) {
    owner.register(name, Class);
  }
  return owner.lookup(name) as T;
}

function nameOf(Class: object): `service:${string}` {
  const name = names.get(Class) ?? `service:binding-vote-lazy-${++named}`;
  names.set(Class, name);
  return name;
}
