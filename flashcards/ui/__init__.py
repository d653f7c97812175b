"""The window: screens, widgets and what draws them."""
