"""A labelled set of articles: real prose from ``seeds/`` in the styles in which articles reach an editor.

Each style is code that writes a file and knows what is true of it. Styles marked ``held_out`` were written together with the
others, before any rule was tuned, and are measured only at the end.
"""
