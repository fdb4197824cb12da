/** A text that is made in a language when somebody asks for that language. */
export class LazyText<Text = string> {
  constructor(private readonly make: (language: 'en' | 'zh') => Text) {}

  get en(): Text {
    return this.make('en');
  }

  get zh(): Text {
    return this.make('zh');
  }
}
