// Stands in for frontend/discourse/app/lib/key-value-store.js of Discourse. Left
// out: browsers that keep nothing, numbers, objects, and to forget all keys.
export default class KeyValueStore {
  constructor(readonly context: string) {}

  get(key: string): string | undefined {
    return localStorage[this.context + key] as string | undefined;
  }

  set({ key, value }: { key: string; value: string }): void {
    localStorage[this.context + key] = value;
  }

  remove(key: string): void {
    localStorage.removeItem(this.context + key);
  }
}
