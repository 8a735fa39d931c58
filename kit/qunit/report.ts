interface TestResult {
  readonly name: string;
  readonly status: "passed" | "failed" | "skipped" | "todo";
  readonly errors: readonly {
    readonly message: string;
    readonly actual: string;
    readonly expected: string;
    readonly stack: string;
  }[];
}

const PREFIX = "qunit:";

/** Gathers what the page of tests says, and tells it to a person. */
export class Report {
  readonly #results: TestResult[] = [];
  readonly #crashes: string[] = [];
  #said: string[] = [];
  #end?: () => void;

  /** Takes a line of the page's console. */
  read(type: string, text: string): void {
    if (text === `${PREFIX}end`) {
      this.#end?.();
    } else if (text.startsWith(PREFIX)) {
      this.#take(JSON.parse(text.slice(PREFIX.length)) as TestResult);
    } else if (type === "error" || type === "warning") {
      this.#said.push(`${type}: ${text}`);
    }
  }

  /** Takes an error that no test caught. */
  crash(error: Error): void {
    this.#said.push(`uncaught: ${error.stack ?? error.message}`);
    if (this.#results.length === 0) {
      this.end(error.stack ?? error.message);
    }
  }

  /** Ends the tests before their time, which is a failure of its own. */
  end(reason: string): void {
    this.#crashes.push(reason);
    this.#end?.();
  }

  /** Waits until the tests have run. */
  finished(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#crashes.length > 0) {
        resolve();
        return;
      }
      const timer = setTimeout(() => {
        this.end(`the tests did not end in ${milliseconds} ms`);
      }, milliseconds);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Prints the counts; answers whether there were tests and all passed. */
  print(): boolean {
    this.#crashes.forEach((crash) => console.error(crash));
    const failed =
      this.#results.filter(({ status }) => status === "failed").length +
      this.#crashes.length;
    const passed = this.#results.filter(
      ({ status }) => status === "passed"
    ).length;
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0;
  }

  #take(result: TestResult): void {
    this.#results.push(result);
    if (result.status === "failed") {
      console.error(`\nfailed: ${result.name}`);
      for (const { message, actual, expected, stack } of result.errors) {
        console.error(`  ${message}`);
        console.error(`    expected: ${expected}\n    actual:   ${actual}`);
        console.error(
          `    ${(stack ?? "").split("\n").slice(0, 8).join("\n    ")}`
        );
      }
      this.#said.forEach((line) => console.error(`  ${line}`));
    }
    this.#said = [];
  }
}
