/** The only source of the present. Rules take `now` as an argument; services ask this. */
export class Clock {
  now(): Date {
    return new Date();
  }
}
