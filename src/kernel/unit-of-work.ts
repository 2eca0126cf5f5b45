/** Runs work in one transaction with repositories bound to it: all of it is kept, or, when it throws, none. */
export interface UnitOfWork<Repositories> {
  /** No network call inside, and no second `run` inside: the embedded database has one connection. */
  run<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value>;
}
