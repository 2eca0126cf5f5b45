/** Runs work in one transaction with repositories bound to it: all of it is kept, or, when it throws, none. */
export interface UnitOfWork<Repositories> {
  /** No network call inside, and no second `run` inside: the embedded database has one connection. */
  run<Value>(work: (repositories: Repositories) => Promise<Value>): Promise<Value>;
}

/** The transaction that these repositories are bound to, as a unit of work: what runs in it is part of that transaction. */
export function within<Repositories>(repositories: Repositories): UnitOfWork<Repositories> {
  return { run: (work) => work(repositories) };
}
