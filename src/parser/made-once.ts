/** A function of an object that makes its answer once for each; what is made is kept for as long as the object is. */
export function madeOnce<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    let made = kept.get(key);
    if (made === undefined) kept.set(key, (made = make(key)));
    return made;
  };
}
